import type { Credential, CredentialVerdict } from '@/domain/certificate'
import { credentialCopy as said } from '@/src/copy/credential'
import { verdictWords, words } from './words'

/** Signs besides colours: a tick, a triangle, a cross. */
const SIGNS = {
  ok: 'M5 13l5 5 10-11',
  warn: 'M12 4l9 16H3zM12 10v5M12 17.5v.5',
  bad: 'M6 6l12 12M18 6L6 18',
} as const

/** Shows a verdict with what the signature covers, fact by fact. Everything is set as text: a payload is a stranger's words. */
export function showVerdict(place: HTMLElement, judged: CredentialVerdict): void {
  const { tone, title, text } = verdictWords(judged)
  const card = element('div', `card verdict verdict--${tone}`)
  card.dataset.verdict = judged.verdict
  const head = element('h2')
  head.append(sign(SIGNS[tone]), document.createTextNode(title))
  card.append(head, element('p', '', text))
  if ('credential' in judged) card.append(...aboutCredential(judged.credential))
  place.replaceChildren(card)
  place.scrollIntoView({ block: 'start' })
}

function aboutCredential(credential: Credential): HTMLElement[] {
  const kind = element('p', 'name', said.title(credential.kind))
  const note = credential.kind === 'transcript' ? [element('p', 'quiet', said.notACertificate)] : []
  return [element('p', 'compare', words.compare), kind, ...note, factsOf(credential)]
}

function factsOf(credential: Credential): HTMLElement {
  const { name, idMasked, programme, cohort, headline, components, issuer, issuedOn, serial } = credential
  const { facts } = words
  const list = element('dl')
  const add = (term: string, value: string) => list.append(element('dt', '', term), element('dd', '', value))
  add(facts.name, name)
  add(facts.idMasked, idMasked)
  add(facts.programme, programme)
  if (cohort !== undefined) add(facts.cohort, cohort)
  if (headline) add(facts.total, words.ofNeeded(said.has(headline), said.needs(headline)))
  for (const component of components)
    add(component.name, words.ofNeeded(said.has(component), said.needs(component)))
  add(facts.issuer, said.issuer(issuer))
  add(facts.issuedOn, said.date(issuedOn))
  add(facts.serial, said.serial(serial))
  return list
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.textContent = text
  return made
}

function sign(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  const look = { viewBox: '0 0 24 24', width: '32', height: '32', fill: 'none', 'aria-hidden': 'true' }
  for (const [name, value] of Object.entries(look)) svg.setAttribute(name, value)
  const line = { d: path, stroke: 'currentColor', 'stroke-width': '2.5', 'stroke-linejoin': 'round' }
  for (const [name, value] of Object.entries(line)) shape.setAttribute(name, value)
  svg.append(shape)
  return svg
}
