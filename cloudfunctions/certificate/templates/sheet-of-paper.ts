import PDFDocument from 'pdfkit'
import { encode } from 'uqr'
import { paperFont } from './fonts'

/** Points; A4 is 595 × 842. */
export const LEFT = 64
export const WIDTH = 467
const BOTTOM = 842 - 56

export const INK = '#1f1d1a'
export const QUIET = '#6b665c'
export const ACCENT = '#1a5f7a'
const LINE = '#d9d4c8'

export type Paper = PDFKit.PDFDocument

/** An empty A4 document with the one typeface; `title` and `subject` are its metadata. */
export function openPaper(info: { Title: string; Subject: string }): Paper {
  const margins = { top: 64, bottom: 40, left: LEFT, right: LEFT }
  // Given as a buffer later: with the name of a standard font pdfkit would look for its metrics on a disk that a bundle does not have.
  const options = { size: 'A4', margins, info, lang: 'zh-CN', displayTitle: true, font: paperFont() as never }
  return new PDFDocument(options)
}

/** All bytes, when everything is written. */
export function bytesOf(paper: Paper): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    paper.on('data', (part: Buffer) => parts.push(part))
    paper.on('end', () => resolve(Buffer.concat(parts)))
    paper.on('error', reject)
    paper.end()
  })
}

/** Two thin frames round the page: what people take for a certificate. */
export function drawFrame(paper: Paper): void {
  const { width, height } = paper.page
  paper
    .lineWidth(1.2)
    .strokeColor(ACCENT)
    .rect(30, 30, width - 60, height - 60)
    .stroke()
  paper
    .lineWidth(0.4)
    .rect(36, 36, width - 72, height - 72)
    .stroke()
}

export function drawRule(paper: Paper, y: number): void {
  paper
    .lineWidth(0.5)
    .strokeColor(LINE)
    .moveTo(LEFT, y)
    .lineTo(LEFT + WIDTH, y)
    .stroke()
}

/** Begins a new page when fewer than `height` points are left. */
export function keepTogether(paper: Paper, height: number): void {
  if (paper.y + height > BOTTOM) paper.addPage()
}

/** A QR code as filled squares, `size` points wide without its quiet zone. */
export function drawQr(paper: Paper, text: string, x: number, y: number, size: number): void {
  const { data } = encode(text, { ecc: 'L', border: 0 })
  const cell = size / data.length
  data.forEach((row, line) => {
    row.forEach((dark, column) => {
      // A hair larger than its place, or viewers draw white seams.
      if (dark) paper.rect(x + column * cell, y + line * cell, cell + 0.05, cell + 0.05)
    })
  })
  paper.fill('#000000')
}
