/** Two characters say something; the server asks for the same. */
export const SHORTEST_REASON = 2
