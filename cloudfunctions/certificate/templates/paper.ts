import type { StatementComponent } from '@/domain/certificate'
import { assumptionText } from '@/src/copy/assumptions'
import { credentialCopy } from '@/src/copy/credential'
import type { CertificateDocument } from '../documents'
import { paperWords as words } from './paper-words'
import {
  ACCENT,
  bytesOf,
  drawFrame,
  drawQr,
  drawRule,
  INK,
  keepTogether,
  LEFT,
  openPaper,
  type Paper,
  QUIET,
  WIDTH,
} from './sheet-of-paper'

const QR_SIZE = 142
const QR_TOP = 842 - 64 - QR_SIZE
const COLUMNS = [
  { x: LEFT, width: 190 },
  { x: LEFT + 196, width: 74 },
  { x: LEFT + 274, width: 74 },
  { x: LEFT + 352, width: 115 },
] as const

/**
 * A certificate or transcript as PDF: one page with what is signed, and its record behind it. `address` goes into the QR and, in clear,
 * into the metadata, where the verifying page finds it in an uploaded file.
 */
export function writePaper(certificate: CertificateDocument, address: string): Promise<Buffer> {
  const paper = openPaper({ Title: credentialCopy.title(certificate.kind), Subject: address })
  drawFront(paper, certificate, address)
  drawRecord(paper, certificate)
  return bytesOf(paper)
}

/** What the kind of paper is called, also in the name of its file. */
export const paperTitle = credentialCopy.title

function drawFront(paper: Paper, certificate: CertificateDocument, address: string): void {
  const { kind, statement, issuer, issuedOn } = certificate
  if (kind === 'certificate') drawFrame(paper)
  paper.fillColor(ACCENT).fontSize(38).text(credentialCopy.title(kind), LEFT, 92, wide('center', 14))
  paper.fillColor(QUIET).fontSize(10).text(words.serial(certificate._id), LEFT, 158, wide('center'))
  paper.fillColor(INK).fontSize(14)
  paper.text(words.body(certificate), LEFT, 204, { width: WIDTH, lineGap: 9, indent: 28 })
  if (kind === 'transcript')
    paper
      .fillColor(ACCENT)
      .fontSize(12)
      .text(credentialCopy.notACertificate, LEFT, paper.y + 12, { width: WIDTH })
  drawTable(paper, statement.components, paper.y + 26)
  drawQr(paper, address, LEFT, QR_TOP, QR_SIZE)
  paper.link(LEFT, QR_TOP, QR_SIZE, QR_SIZE, address)
  const beside = LEFT + QR_SIZE + 22
  const width = WIDTH - QR_SIZE - 22
  paper.fillColor(INK).fontSize(11)
  paper.text(words.issuer(issuer), beside, QR_TOP + 4, { width, lineGap: 3 })
  paper.text(words.issuedOn(issuedOn), beside, paper.y + 6, { width })
  paper.fillColor(QUIET).fontSize(9)
  paper.text(words.verify, beside, QR_TOP + QR_SIZE - 30, { width })
  paper.text(words.verifyNote, beside, paper.y + 3, { width })
}

const wide = (align: 'center' | 'left', characterSpacing = 0) => ({ width: WIDTH, align, characterSpacing })

function drawTable(paper: Paper, components: readonly StatementComponent[], top: number): void {
  const head = drawCells(paper, words.columns, top, QUIET)
  drawRule(paper, head + 4)
  let y = head + 10
  for (const component of components) {
    const { name, source } = component
    const cells = [name, credentialCopy.has(component), credentialCopy.needs(component), source.clause]
    y = drawCells(paper, cells, y, INK) + 4
    drawRule(paper, y)
    y += 6
  }
}

/** One line of the table; answers where it ends. */
function drawCells(paper: Paper, cells: readonly string[], top: number, colour: string): number {
  paper.fillColor(colour).fontSize(10.5)
  const ends = cells.map((text, index) => {
    const { x, width } = COLUMNS[index] ?? COLUMNS[0]
    paper.text(text, x, top, { width, lineGap: 2 })
    return paper.y
  })
  return Math.max(...ends)
}

function drawRecord(paper: Paper, { statement, titles }: CertificateDocument): void {
  paper.addPage()
  paper.fillColor(INK).fontSize(16).text(words.recordTitle, LEFT, 64, { width: WIDTH })
  quiet(paper, words.recordNote)
  for (const component of statement.components) drawComponent(paper, component, titles)
  if (statement.assumptions.length > 0) {
    heading(paper, words.assumptions)
    for (const assumption of statement.assumptions) quiet(paper, `· ${assumptionText(assumption)}`)
  }
  heading(paper, words.documents)
  for (const { title } of statement.documents) quiet(paper, `· ${title}`)
}

function heading(paper: Paper, text: string): void {
  keepTogether(paper, 48)
  paper
    .fillColor(INK)
    .fontSize(12)
    .text(text, LEFT, paper.y + 16, { width: WIDTH })
  drawRule(paper, paper.y + 3)
  paper.y += 8
}

function quiet(paper: Paper, text: string): void {
  keepTogether(paper, 24)
  paper
    .fillColor(QUIET)
    .fontSize(9.5)
    .text(text, LEFT, paper.y + 3, { width: WIDTH, lineGap: 2 })
}

function drawComponent(
  paper: Paper,
  component: StatementComponent,
  titles: CertificateDocument['titles'],
): void {
  heading(paper, `${component.name}　${credentialCopy.has(component)}`)
  quiet(paper, words.clause(component.source.clause))
  if (component.lines.length === 0) quiet(paper, words.noLines)
  for (const { entry, on, gave } of component.lines) {
    keepTogether(paper, 18)
    const top = paper.y + 4
    paper.fillColor(QUIET).fontSize(10).text(on, LEFT, top, { width: 68 })
    paper.fillColor(INK).text(words.gave(gave), LEFT + WIDTH - 60, top, { width: 60, align: 'right' })
    paper.text(titles[entry] ?? '', LEFT + 74, top, { width: WIDTH - 140 })
  }
}
