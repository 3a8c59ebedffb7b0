/** What the module of a command gives: how it is called, and the work itself, which ends with an exit code. */
export interface Command {
  usage: string;
  run(args: string[]): Promise<number>;
}

/** The commands of `npm run listings`, in the order of `--help`. */
export const COMMANDS: Readonly<Record<string, { does: string; load(): Promise<Command> }>> = {
  apply: { does: 'shows what a change file would change, and changes it', load: () => import('./apply.ts') },
};
