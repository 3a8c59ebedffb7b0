/** One file of what was given: a file, or a member of a ZIP. */
export interface InputFile {
  /** With its folders, as messages show it. */
  name: string;
  /** Its size when unpacked. */
  bytes: number;
  modified: Date;
  /** Its content, part by part. A part is good only until the next one is asked for: its memory is used again. */
  chunks(): AsyncIterable<Uint8Array>;
}

export interface Input {
  files: InputFile[];
  close(): void;
}
