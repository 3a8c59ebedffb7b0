import type { Plugin } from 'vite';

const OURS = 'gb';

/**
 * Leaves the holidays of other countries out of what a browser loads: `opening_hours` brings those of sixty, which is half
 * a megabyte of the editing form. No listing here is anywhere else.
 */
export function britishHolidays(): Plugin {
  return {
    name: 'british-holidays',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    transform: {
      filter: { id: /\/opening_hours\/build\/opening_hours\.esm\.mjs$/ },
      handler(code) {
        const { body } = this.parse(code);
        const countries = body.flatMap((node) => (node.type === 'VariableDeclaration' ? node.declarations : [])).filter(isOtherCountry);
        if (countries.length < 50)
          this.error(
            'The holidays of other countries stand elsewhere in this version of opening_hours: see src/build/british-holidays.ts.',
          );
        return countries.reduceRight((kept, { init }) => `${kept.slice(0, init!.start)}{}${kept.slice(init!.end)}`, code);
      },
    },
  };
}

interface Declaration {
  id: { type: string; name?: string };
  init?: { type: string; start: number; end: number } | null;
}

const isOtherCountry = ({ id, init }: Declaration): boolean =>
  /^[a-z]{2}(\$\d+)?$/.test(id.name ?? '') && !id.name!.startsWith(OURS) && init?.type === 'ObjectExpression';
