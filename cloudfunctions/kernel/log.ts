/** One line of JSON to the platform's log. Never a name, a number, a token or a request body: ids and codes only. */
export function log(
  level: 'info' | 'error',
  event: string,
  facts: Readonly<Record<string, string | number | boolean>> = {},
): void {
  const stream = level === 'error' ? process.stderr : process.stdout
  stream.write(`${JSON.stringify({ level, event, ...facts })}\n`)
}
