// One short message at a time at the foot of the page, with ten seconds to take the act back where that can be done.

export interface Notice {
  message: string;
  receipt: string | null; // a number to keep: L-7F3K
  undo: (() => Promise<void>) | null;
}

export const undoSeconds = 10;

const state = $state({ notice: null as Notice | null, left: 0 });
let ticking: ReturnType<typeof setInterval> | undefined;

export const notices = {
  get current(): Notice | null {
    return state.notice;
  },
  get secondsLeft(): number {
    return state.left;
  },
};

export function tell(message: string, { receipt = null, undo = null }: Partial<Omit<Notice, 'message'>> = {}): void {
  dismiss();
  state.notice = { message, receipt, undo };
  state.left = undoSeconds;
  ticking = setInterval(tick, 1000);
}

export function dismiss(): void {
  clearInterval(ticking);
  state.notice = null;
}

// Waits while somebody is about to press: a message with a control in it may not vanish under a finger or a focus.
let held = false;
export function hold(holding: boolean): void {
  held = holding;
}

function tick(): void {
  if (held) return;
  state.left -= 1;
  if (state.left <= 0) dismiss();
}
