// Stands in until the helpers of these parts are there.
import { attributes, markup, pause, quickExit, button } from 'leeway-ui/html.js';
export const comfortPanel = () => markup`<lee-comfort-panel><button type="button">Comfort</button></lee-comfort-panel>`;
export const header = ({ name, controls, exit }) =>
  markup`<lee-header><a href="#main">Skip to main content</a><a href="${exit}">Leave this page</a><strong>${name}</strong>${controls}</lee-header>`;
export const notice = ({ kind, text }) => markup`<lee-notice kind="${kind}"><p>${text}</p></lee-notice>`;
export const step = ({ heading, label, current, number, total, content, send }) =>
  markup`<lee-step${attributes({ label, current })}><p slot="path">Part ${number} of ${total}: ${label ?? heading}</p><h2>${heading}</h2>${content}<div slot="actions">${send ? button({ label: send, type: 'submit', variant: 'filled' }) : ''}</div></lee-step>`;
export const intake = ({ action, looks, content }) =>
  markup`<lee-intake><form method="post" action="${action}" novalidate><div slot="summary">${looks?.length ? markup`<h2>Needs a look</h2><ul>${looks.map((l) => markup`<li><a href="#${l.id}">${l.question}</a> <span>${l.words}</span></li>`)}</ul>` : ''}</div>${content}</form></lee-intake>`;
