/** One file of what was given: a file, or a member of a ZIP. */
export interface InputFile {
  /** With its folders, as messages show it. */
  name: string;
  /** Its size when unpacked. */
  bytes: number;
  modified: Date;
  /** Its content, chunk by chunk. A chunk is valid only until the next one: its memory is reused. */
  chunks(): AsyncIterable<Uint8Array>;
}

export interface Input {
  files: InputFile[];
  close(): void;
}
