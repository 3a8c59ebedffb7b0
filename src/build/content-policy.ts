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

/**
 * The content policy, with some directives more. `styles` are the sources of style sheets that stand inside pages: one sheet
 * inside the first pages saves a round trip before anything is seen, and its hash lets in nothing else.
 */
export const contentPolicy = (styles: readonly string[] = [], more: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ ...POLICY, 'style-src': [POLICY['style-src'], ...styles].join(' '), ...more })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** A style sheet as the policy names it, to the byte as it stands between its tags. */
export const styleToSource = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
