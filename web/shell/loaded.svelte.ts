// What a page asks the server for when it opens: nothing yet, a value, or why there is none. again() keeps the value on the
// screen until the next one is there.
import type { Answer, Refusal } from './api.ts';

export class Loaded<T> {
  value = $state.raw<T | null>(null);
  errors = $state.raw<readonly Refusal[]>([]);
  private readonly ask: () => Promise<Answer<T>>;

  constructor(ask: () => Promise<Answer<T>>) {
    this.ask = ask;
    void this.again();
  }

  again = async (): Promise<void> => {
    const answer = await this.ask();
    if (answer.ok) this.value = answer.value;
    this.errors = answer.ok ? [] : answer.errors;
  };
}
