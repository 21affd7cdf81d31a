import { css } from '@lit/reactive-element';
import { token } from '../../../tokens/token.js';

/** A small still picture of a room, drawn from that room's own tokens. */
export const picture = css`
  ::slotted([data-lee-room]) {
    box-sizing: border-box;
    flex: none;
    inline-size: ${token('target-size')};
    block-size: ${token('target-size')};
    border: ${token('edge-width-default')} solid ${token('edge-strong')};
    border-radius: ${token('radius-default')};
    background:
      linear-gradient(${token('text-default')} 0 0) 30% 22% / 55% 8%,
      linear-gradient(${token('text-quiet')} 0 0) 50% 40% / 70% 5%,
      linear-gradient(${token('text-quiet')} 0 0) 40% 54% / 62% 5%,
      linear-gradient(${token('accent-default')} 0 0) 24% 80% / 36% 16%,
      ${token('surface-page')};
    background-repeat: no-repeat;
    forced-color-adjust: none;
  }
`;
