/** How long someone may take from one press to the next, in milliseconds: GOV.UK's time. */
const TIME_MS = 5000;

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Counts presses of Shift alone. Shift held to write a capital does not count; any other key starts again. */
export class ShiftCounter {
  #tell: (left: number) => void;
  #done: () => void;
  #presses = 0;
  #wasModifier = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (left: number) => void, done: () => void) {
    this.#tell = tell;
    this.#done = done;
  }

  down({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): void {
    if (key === 'Shift') this.#wasModifier = ctrlKey || altKey || metaKey;
    else if (shiftKey) this.#wasModifier = true;
  }

  up({ key, ctrlKey, altKey, metaKey }: Key): void {
    if (key !== 'Shift') {
      // The key that Shift was held for ends before or after Shift itself: either way it is typing.
      this.#startAgain();
      return;
    }
    if (this.#wasModifier || ctrlKey || altKey || metaKey) {
      this.#wasModifier = false;
      this.#startAgain();
      return;
    }
    this.#presses += 1;
    clearTimeout(this.#timer);
    if (this.#presses >= 3) {
      this.#presses = 0;
      this.#done();
      return;
    }
    this.#tell(3 - this.#presses);
    this.#timer = setTimeout(() => {
      this.#presses = 0;
      this.#tell(-1);
    }, TIME_MS);
  }

  #startAgain(): void {
    if (this.#presses > 0) this.#tell(0);
    this.#presses = 0;
    clearTimeout(this.#timer);
  }
}
