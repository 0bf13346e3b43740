import { css } from 'lit';

/**
 * The look that all widgets share. The one place where public `--nw-*` variables are read: each has an
 * alias `--_*` here, and nothing else is themed. They are never declared, so a page may set them anywhere.
 *
 * Text, lines and surfaces come from the text colour of the page (`currentColor`): a dark page that only
 * sets `background` and `color` is as readable as one with `color-scheme`.
 */
export const tokens = css`
  :host {
    --_accent: var(--nw-accent, currentColor);
    --_surface: var(--nw-surface, transparent);
    --_frame: var(--nw-frame, 0 solid transparent);
    --_radius: var(--nw-radius, 0.25em);
    --_space: var(--nw-space, 1em);
    --_padding: var(--nw-padding, 0);
    --_heading-font: var(--nw-heading-font, inherit);
    --_heading-size: var(--nw-heading-size, 1.3em);
    --_heading-weight: var(--nw-heading-weight, 700);
    --_line: var(--nw-line, color-mix(in srgb, currentColor 28%, transparent));

    /* For reserve.css, as in a placeholder: in WebKit 2.50 its animation outlasts the rule that no longer fits, for 3 s. */
    --_room: 0;

    display: block;
    max-inline-size: 100%;
    color-scheme: inherit;
  }

  @media (prefers-contrast: more) {
    :host {
      --_line: var(--nw-line, currentColor);
    }
  }

  :host([hidden]) {
    display: none;
  }
`;
