// One sitting over the queue. A row leaves only after the server has said that the decision is kept.
import { get, post, remove, type Refusal } from 'web/shell/api.ts';
import { approvable, beside, needsReading, returnable, successor, withOne, type Verdict, type Waiting } from './review-queue.ts';

interface Review {
  id: string;
  verdict: Verdict;
  rows: readonly Waiting[];
}

export class ReviewSitting {
  rows = $state.raw<readonly Waiting[]>([]);
  loaded = $state(false);
  active = $state<string | null>(null);
  opened = $state.raw<ReadonlySet<string>>(new Set());
  marked = $state.raw<ReadonlySet<string>>(new Set());
  sending = $state.raw<ReadonlySet<string>>(new Set());
  reviews = $state.raw<readonly Review[]>([]);
  errors = $state.raw<readonly Refusal[]>([]);
  onlyFlagged = $state(false);

  readonly shown = $derived(this.onlyFlagged ? this.rows.filter(({ flags }) => flags.length > 0) : this.rows);
  readonly current = $derived(this.shown.find(({ report }) => report.id === this.active) ?? null);
  readonly toApprove = $derived(approvable(this.shown, this));
  readonly toReturn = $derived(returnable(this.shown, this.active, this));
  readonly unread = $derived(this.rows.filter((row) => needsReading(row, this)).length);
  readonly flagged = $derived(this.rows.filter(({ flags }) => flags.length > 0).length);

  async load(): Promise<void> {
    const answer = await get<{ waiting: Waiting[] }>('/api/review-queue');
    if (answer.ok) this.rows = answer.value.waiting;
    this.errors = answer.ok ? [] : answer.errors;
    this.loaded = true;
    if (!this.current) this.active = this.shown[0]?.report.id ?? null;
  }

  filter(onlyFlagged: boolean): void {
    this.onlyFlagged = onlyFlagged;
    if (!this.current) this.active = this.shown[0]?.report.id ?? null;
  }

  move(step: 1 | -1): void {
    this.active = beside(this.shown, this.active, step, this.sending);
  }

  open(id: string): void {
    this.active = id;
    this.opened = withOne(this.opened, id, true);
  }

  mark(): void {
    if (this.active !== null) this.marked = withOne(this.marked, this.active, !this.marked.has(this.active));
  }

  // Approves the row in hand; a flagged one is opened first. False: it was opened, or nothing is in hand.
  approveOne(): boolean {
    const row = this.current;
    if (!row || this.sending.has(row.report.id)) return false;
    if (needsReading(row, this)) {
      this.open(row.report.id);
      return false;
    }
    void this.decide([row], 'approved', '');
    return true;
  }

  async decide(rows: readonly Waiting[], verdict: Verdict, reason: string): Promise<boolean> {
    const reports = rows.map(({ report }) => report.id);
    if (reports.length === 0) return false;
    this.sending = new Set([...this.sending, ...reports]);
    this.active = successor(this.shown, this.active, this.sending);
    const answer = await post<{ review: string }>('/api/report-reviews', { reports, verdict, reason });
    const gone = new Set(reports);
    this.sending = new Set([...this.sending].filter((id) => !gone.has(id)));
    this.errors = answer.ok ? [] : answer.errors;
    if (answer.ok) {
      this.rows = this.rows.filter(({ report }) => !gone.has(report.id));
      this.marked = new Set([...this.marked].filter((id) => !gone.has(id)));
      this.reviews = [...this.reviews, { id: answer.value.review, verdict, rows }];
    } else if (answer.errors.some(({ rule }) => rule === 'report_is_not_waiting')) {
      await this.reloadKeeping(answer.errors);
    }
    return answer.ok;
  }

  async undoLast(): Promise<boolean> {
    const last = this.reviews.at(-1);
    if (!last) return false;
    const answer = await remove(`/api/report-reviews/${last.id}`);
    this.errors = answer.ok ? [] : answer.errors;
    if (!answer.ok) return false;
    this.reviews = this.reviews.slice(0, -1);
    await this.load();
    this.active = last.rows[0]?.report.id ?? this.active;
    return true;
  }

  // How many this sitting has decided so far.
  count(verdict: Verdict): number {
    return this.reviews.filter((review) => review.verdict === verdict).reduce((sum, { rows }) => sum + rows.length, 0);
  }

  // Somebody was faster on another device: show what is left, and say so.
  private async reloadKeeping(errors: readonly Refusal[]): Promise<void> {
    await this.load();
    this.errors = errors;
  }
}
