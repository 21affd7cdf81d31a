/** The rooms that pages are watched in. */
export const ROOMS = ['steady', 'open', 'nook', 'dusk', 'still', 'clear'];
