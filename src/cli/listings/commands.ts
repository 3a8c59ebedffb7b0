import type { ContractSheet } from './contracts.ts';

/** What the module of a command gives: how it is called, and the work itself, which ends with an exit code. */
export interface Command {
  usage: string;
  run(args: string[], contracts?: ReadonlyMap<string, ContractSheet>): Promise<number>;
}

/** The commands of `npm run listings`, in the order of `--help`. Private contract sheets are read for those alone that want them. */
export const COMMANDS: Readonly<Record<string, { does: string; load(): Promise<Command>; wantsContracts?: true }>> = {
  new: { does: 'asks about a service and writes its listing', load: () => import('./new.ts') },
  export: { does: 'writes listings as sheets for Excel', load: () => import('./export.ts') },
  import: { does: 'shows what a sheet would change, and changes it', load: () => import('./import.ts') },
  apply: { does: 'shows what a change file would change, and changes it', load: () => import('./apply.ts') },
  confirm: { does: 'records that somebody asked the service', load: () => import('./confirm.ts') },
  tested: { does: 'logs a test call to a number', load: () => import('./tested.ts') },
  notice: { does: 'writes a notice that visitors see for some days', load: () => import('./notice.ts') },
  close: { does: 'marks a service as closed, and leads people on', load: () => import('./close.ts') },
  move: { does: 'gives a listing another address; the old one leads there', load: () => import('./move.ts') },
  'hand-over': { does: 'lets one commissioner’s services go on under another', load: () => import('./hand-over.ts') },
  review: {
    does: 'says which listings need a call, and writes the e-mails',
    load: () => import('./review.ts'),
    wantsContracts: true,
  },
  coverage: { does: 'says who is served where, and who is not', load: () => import('./coverage.ts'), wantsContracts: true },
  links: { does: 'asks whether the web addresses are still there', load: () => import('./links.ts') },
};
