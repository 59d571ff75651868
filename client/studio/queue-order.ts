// Lines of the queue dragged to other places, by mouse, pen or finger. Knows no queue: there are buttons for whoever has only keys.
import Sortable from "sortablejs";

export class QueueOrder {
  private readonly sortable: Sortable;
  /** True while a line is in somebody's hand: the list is to be left alone. */
  dragging = false;

  /** @param drop told of the line, by its `data-id`, and the place it was put at, 1 being the next */
  constructor(list: HTMLElement, drop: (id: string, place: number) => void) {
    this.sortable = Sortable.create(list, {
      draggable: ".waiting",
      handle: ".grip",
      animation: 120,
      disabled: true,
      // Alike for mouse and finger, and in every browser.
      forceFallback: true,
      onStart: () => {
        this.dragging = true;
      },
      onEnd: ({ item, newDraggableIndex, oldDraggableIndex }) => {
        this.dragging = false;
        const { id } = item.dataset;
        if (id === undefined || newDraggableIndex === undefined) return;
        if (newDraggableIndex !== oldDraggableIndex) drop(id, newDraggableIndex + 1);
      },
    });
  }

  /** Whether lines can be dragged now. */
  allow(on: boolean): void {
    this.sortable.option("disabled", !on);
  }
}
