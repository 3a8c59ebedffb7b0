import { createHash } from 'node:crypto';

/** What a page may load and do: everything from our own host, nothing inline, nothing evaluated. */
const POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** Scripts and style sheets inside a page, each by its hash: a policy that names one lets in nothing else. */
export interface InlineSources {
  scripts: readonly string[];
  styles: readonly string[];
}

export const NOTHING_INLINE: InlineSources = { scripts: [], styles: [] };

/** The content policy of a page with these sources inside it, and some directives more. */
export const contentPolicy = ({ scripts, styles }: InlineSources = NOTHING_INLINE, more: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    ...POLICY,
    'script-src': [POLICY['script-src'], ...scripts].join(' '),
    'style-src': [POLICY['style-src'], ...styles].join(' '),
    ...more,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** A script or style sheet as the policy names it, to the byte as it is between its tags. */
export const textToSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
