// A list whose items stay the same elements while they change and move: what has the focus, or is being written in, keeps it.

/** An item of the list. */
export interface KeyedRow<View> {
  readonly item: HTMLLIElement;
  show(view: View): void;
}

export class KeyedList<View, Row extends KeyedRow<View>> {
  private rows = new Map<string, Row>();

  constructor(
    private readonly list: HTMLOListElement,
    private readonly make: (key: string) => Row,
  ) {}

  /** @param views in their order, each with its key @param rest what stands after them */
  show(views: readonly (readonly [string, View])[], rest: readonly HTMLLIElement[] = []): void {
    const rows = new Map<string, Row>();
    for (const [key, view] of views) {
      const row = this.rows.get(key) ?? this.make(key);
      row.show(view);
      rows.set(key, row);
    }
    this.rows = rows;
    this.place([...[...rows.values()].map(({ item }) => item), ...rest]);
  }

  /** The row with this key. */
  row(key: string): Row | undefined {
    return this.rows.get(key);
  }

  get all(): Iterable<Row> {
    return this.rows.values();
  }

  private place(items: readonly HTMLLIElement[]): void {
    const { list } = this;
    const focused = document.activeElement;
    for (const old of [...list.children]) if (!items.some((item) => item === old)) old.remove();
    items.forEach((item, index) => {
      if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
    });
    // An element that is put elsewhere loses it.
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
  }
}
