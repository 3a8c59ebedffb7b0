/** Something on the command line that can't be used. The message is one sentence that says what to type instead. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message.replace(/\s+/g, ' ').trim());
    this.name = 'UsageError';
  }
}
