import { css } from '@lit/reactive-element';
import { token } from '../../../tokens/token.js';

/**
 * Nothing here takes space from a token that differs between rooms, edges included, so that choosing one moves nothing.
 * A picture of a room is its page: the ground, a heading, lines of text, the one button that is filled.
 */
export const styles = css`
  [popover] {
    --_lee-start: calc(min(var(--_lee-top), 50%) + ${token('target-gap')});
    box-sizing: border-box;
    inset-block: var(--_lee-start) auto;
    inset-inline: auto ${token('space-near')};
    inline-size: calc(${token('target-size')} * 12);
    max-inline-size: calc(100% - 2 * ${token('space-near')});
    max-block-size: calc(100% - var(--_lee-start) - ${token('space-near')});
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: ${token('radius-default')};
    outline: ${token('edge-width-default')} solid ${token('edge-strong')};
    outline-offset: calc(-1 * ${token('edge-width-default')});
    overflow: hidden;
    background: ${token('surface-page')};
    color: ${token('text-default')};
    font-family: ${token('font-text')};
    font-size: ${token('text-size-default')};
    line-height: ${token('line-height-default')};
    text-align: start;
  }

  [popover]:popover-open {
    display: flex;
    flex-direction: column;
  }

  #all,
  #top {
    padding: ${token('space-near')} ${token('space-default')};
  }

  #top {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  /* Always, so that nothing in it becomes narrower when it grows. */
  #choices {
    overflow-y: scroll;
    overscroll-behavior: contain;
    margin-block-end: ${token('space-tight')};
    scroll-padding-block: ${token('target-gap')};
    scrollbar-color: ${token('edge-strong')} transparent;
    scrollbar-width: thin;
  }

  h2,
  p {
    margin: 0;
    font-size: inherit;
  }

  h2,
  legend {
    font-weight: ${token('text-weight-strong')};
  }

  p:empty {
    display: none;
  }

  p,
  small {
    color: ${token('text-quiet')};
    font-size: inherit;
  }

  #back {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(${token('target-size')} * 5)), 1fr));
    grid-auto-rows: 1fr;
    gap: ${token('target-gap')};
    margin-block: ${token('space-default')};
  }

  #keep {
    margin-block-start: ${token('target-gap')};
  }

  #kept {
    margin-block: ${token('space-tight')} ${token('space-near')};
  }

  [role='status'] {
    display: block;
    min-block-size: calc(${token('text-size-default')} * ${token('line-height-default')});
    color: inherit;
  }
`;
