const PREFIX = 'SXL:'
/** As the server makes it: twelve random bytes in hex. */
const TICKET = /SXL:([0-9a-f]{24})(?![0-9a-f])/i

/** What the browser's QR says. */
export const ticketText = (ticket: string): string => PREFIX + ticket

/** The ticket in what the camera read, bare or inside a link. */
export const ticketIn = (text: string): string | undefined => TICKET.exec(text)?.[1]?.toLowerCase()
