/** Owns by what a text is known as iCalendar. */

/** Whether a text is iCalendar (RFC 5545): a calendar or a bare component begins a line among its first 4,000 characters. */
export const fitsICalendar = (text: string): boolean =>
  /(?:^|[\r\n])\uFEFF?[^\S\r\n]*BEGIN:(?:VCALENDAR|VEVENT|VTODO|VJOURNAL)[^\S\r\n]*(?:[\r\n]|$)/i.test(
    text.slice(0, 4000),
  );
