// @ts-check

/** Whose portal this is. The people and numbers are made up. */
export const agency = {
  name: 'Rivermouth Family Support',
  reader: 'Ana Reyes',
  phone: '555 0100',
  hours: '8 am to 8 pm, every day',
  place: '12 Weir Street, Rivermouth',
  timeZone: 'America/New_York',
};
