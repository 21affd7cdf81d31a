import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../define/button.js';
import '../define/comfort.js';
import '../define/notice.js';
import { button, notice } from '../html.js';

const page = (content: string) => `<div data-lee-page>${content}</div>`;

const meta: Meta = { title: 'Basics/Page' };
export default meta;

export const TextAndParts: StoryObj = {
  render: () =>
    page(`<h1>Help for families, at your pace</h1>
      <p>We listen first. Then we look at what could help, together with you. You can <a href="#rules">read how we work</a>.</p>
      ${notice({ text: 'You can stop at any time. Nothing is sent until you press Send.' })}
      <h2>What we can do</h2>
      <ul><li>Someone to talk to</li><li>A place to stay</li><li>Papers and money</li></ul>
      ${button({ label: 'Look at the questions', href: '#questions', variant: 'filled' })}`),
};

const hills = (alt: string, width = 320) =>
  `<img alt="${alt}" width="${width}" height="${(width / 8) * 3}" src="data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120"><rect width="320" height="120" fill="#e6e6df"/><path d="M0 90q80-50 160-10t160-20v60H0z" fill="#c3cec6"/></svg>',
  )}">`;

const pictures = `${hills('')}<p>The first picture says nothing, and the second one shows the way here.</p>
  <figure>${hills('A path along the river leads to our door')}<figcaption>The way to our door</figcaption></figure>`;

export const Pictures: StoryObj = { render: () => page(pictures) };

/** A small part of the page, which is in dusk whatever the room around it is. */
export const PicturesInDusk: StoryObj = {
  render: () =>
    page(`<p>The same picture twice: in the room of this page, and in dusk.</p>
      <div style="display: flex; flex-wrap: wrap">
        <div style="display: grid; padding: 0.5rem">${hills('The way to our door', 192)}</div>
        <lee-comfort room="dusk" style="display: grid; padding: 0.5rem">${hills('The way to our door, in dusk', 192)}</lee-comfort>
      </div>`),
};

export const PicturesInStill: StoryObj = { ...Pictures, globals: { room: 'still' } };

export const AllStates: StoryObj = {
  render: () =>
    page(`<h1>Help for families, at your pace</h1>
      <p>We listen first. You can <a href="#rules">read how we work</a>, or call <a href="tel:+15550100">+1 555 0100</a>.</p>
      <h2>Before you come</h2>
      <ol><li>Look at the questions.</li><li>Skip what you like, and <a href="#later">come back later</a>.</li></ol>
      <h3>What we can do</h3>
      <dl><dt>Someone to talk to</dt><dd>Ana or Joel sits down with you.</dd><dt>A place to stay</dt><dd>We look for a room.</dd></dl>
      <table><caption>When the door is open</caption>
        <thead><tr><th scope="col">Day</th><th scope="col">Door</th><th scope="col">Line</th></tr></thead>
        <tbody><tr><th scope="row">Monday</th><td>Closed</td><td>9 am to 9 pm</td></tr>
        <tr><th scope="row">Wednesday</th><td>9 am to 5 pm</td><td>9 am to 9 pm</td></tr></tbody></table>
      <hr>
      <blockquote><p>Nobody asked me why.</p></blockquote>
      <h4>Who wrote this</h4>
      <p>Ana Reyes.</p>`),
};
