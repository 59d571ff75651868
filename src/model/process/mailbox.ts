// Events of one call, from whoever pushes to whoever pulls. Bounded by nature: a call has one chunk's events.

/** After `end` or `fail` what was pushed before can still be pulled; later pushes are ignored. */
export class Mailbox<T> {
  private readonly items: T[] = [];
  private outcome: { readonly error?: unknown } | undefined;
  private wake = (): void => {};

  get over(): boolean {
    return this.outcome !== undefined;
  }

  push(item: T): void {
    if (this.outcome) return;
    this.items.push(item);
    this.wake();
  }

  end(): void {
    this.outcome ??= {};
    this.wake();
  }

  fail(error: unknown): void {
    this.outcome ??= { error };
    this.wake();
  }

  async *pull(): AsyncGenerator<T> {
    for (;;) {
      const item = this.items.shift();
      if (item !== undefined) {
        yield item;
      } else if (this.outcome) {
        if ("error" in this.outcome) throw this.outcome.error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      }
    }
  }
}
