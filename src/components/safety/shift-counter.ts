/** How long someone may take from one press to the next, in milliseconds: GOV.UK's time. */
const TIME_MS = 5000;

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What is to be said: how many presses are left, that the count ran out, or nothing any more. */
export type Progress = 2 | 1 | 'expired' | 'nothing';

/** Counts presses of Shift alone. Shift held to write a capital or to click does not count; any other key ends the count. */
export class ShiftCounter {
  #tell: (progress: Progress) => void;
  #done: () => void;
  #presses = 0;
  #isDown = false;
  #wasModifier = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (progress: Progress) => void, done: () => void) {
    this.#tell = tell;
    this.#done = done;
  }

  down({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): void {
    if (key === 'Shift') {
      this.#isDown = true;
      this.#wasModifier = ctrlKey || altKey || metaKey;
    } else if (shiftKey) this.#wasModifier = true;
  }

  /** A click, or a turn of the wheel, while Shift is held: it was held for that. */
  useMouse({ shiftKey }: Pick<MouseEvent, 'shiftKey'>): void {
    if (shiftKey) this.#wasModifier = true;
  }

  up({ key, ctrlKey, altKey, metaKey }: Key): void {
    if (key !== 'Shift') {
      // The key that Shift was held for ends before or after Shift itself: either way it is typing.
      this.#expire();
      return;
    }
    // One that went down elsewhere, such as in the browser's own bar, came here together with Tab.
    const wasHere = this.#isDown;
    this.#isDown = false;
    if (!wasHere || this.#wasModifier || ctrlKey || altKey || metaKey) {
      this.#wasModifier = false;
      this.#expire();
      return;
    }
    this.#presses += 1;
    clearTimeout(this.#timer);
    if (this.#presses >= 3) {
      this.forget();
      this.#done();
      return;
    }
    this.#tell(this.#presses === 1 ? 2 : 1);
    this.#timer = setTimeout(() => this.#expire(), TIME_MS);
  }

  /** Starts from nothing, without a word. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#presses = 0;
    this.#tell('nothing');
  }

  #expire(): void {
    if (this.#presses === 0) return;
    clearTimeout(this.#timer);
    this.#presses = 0;
    this.#tell('expired');
    // What was said stands as long as a press would have counted, then goes.
    this.#timer = setTimeout(() => this.#tell('nothing'), TIME_MS);
  }
}
