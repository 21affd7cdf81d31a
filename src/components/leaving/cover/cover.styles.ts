import { css } from '@lit/reactive-element';
import { styles as surface } from '../../../base/room.styles.js';
import { token } from '../../../tokens/token.js';

/** The surface of the quiet room, with nothing on it that says what it is for. */
export const styles = [
  surface,
  css`
    h2 {
      margin-block: 0 ${token('space-apart')};
      outline: none;
      font-size: ${token('text-size-heading')};
      font-weight: ${token('text-weight-strong')};
      overflow-wrap: anywhere;
    }

    /* The button's own rules stand in this layer too. */
    @media print {
      @layer leeway.guard {
        .still > lee-button {
          display: none !important;
        }
      }
    }
  `,
];
