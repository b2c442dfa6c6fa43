// The colours of the band where the desk has one of its own.
import { darkened } from '../../../scripts/ticket/desk/brand.ts';

/**
 * Comes before or after the style of the page, and wins either way. Every colour is a shade of the one that was judged for
 * contrast, or darker. The soft text of the band turns white: it needs more contrast than a brand has to leave.
 */
export function brandStylesheet(colour: string): string {
  return `@media (forced-colors: none) {
  :root:root {
    --band: ${colour};
    --band-deep: ${darkened(colour, 0.75)};
    --on-band-soft: var(--on-band);
  }
}

@media (forced-colors: none) and (prefers-color-scheme: dark) {
  :root:root {
    --band: ${darkened(colour, 0.7)};
    --band-deep: ${darkened(colour, 0.55)};
  }
}
`;
}
