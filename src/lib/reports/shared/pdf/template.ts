/**
 * The Typst program that draws a report, which comes to it as JSON (document.ts). A string and no file
 * of its own, for a thread loads these modules without what a build makes of files.
 */
export const template = String.raw`
// Draws a report document, which comes as JSON. All of its words are data: nothing in them is code.
#let report = json(bytes(sys.inputs.report))

#let ink = rgb("#1f3864")
#let quiet = rgb("#595959")
#let header-fill = rgb("#dee6f0")
#let group-fill = rgb("#f2f5f9")
#let line = 0.5pt + rgb("#a6b1c2")

#set document(
  title: report.title,
  author: report.author,
  date: datetime(year: report.year, month: report.month, day: report.day),
)
// The one family that the compiler brings for text; what it does not have is replaced beforehand,
// and no font of the machine takes its place.
#set text(
  font: "Libertinus Serif",
  fallback: false,
  size: 11pt,
  lang: report.lang,
  region: report.region,
  number-width: "tabular",
)
#set par(spacing: 0.75em, leading: 0.58em)
#set list(marker: [•], indent: 0.6em, body-indent: 0.6em, spacing: 0.55em)
#set footnote.entry(separator: std.line(length: 30%, stroke: line))
#show footnote.entry: set text(size: 9pt)

#show heading: set text(fill: ink, hyphenate: false)
#show heading: set par(justify: false)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 3): set text(size: 12pt)
#show heading.where(level: 4): set text(size: 11pt)
#show heading.where(level: 1): set block(above: 1.7em, below: 0.8em)
#show heading.where(level: 2): set block(above: 1.4em, below: 0.7em)
#show heading.where(level: 3): set block(above: 1.3em, below: 0.65em)
#show heading.where(level: 4): set block(above: 1.2em, below: 0.6em)

// A heading's footnote stands under the heading, not under the table of contents as well.
#let in-contents = state("in-contents", false)
#show outline: it => {
  in-contents.update(true)
  it
  in-contents.update(false)
}
#show outline.entry.where(level: 1): set text(weight: "bold")
#show outline.entry.where(level: 1): set block(above: 0.9em)
#show outline.entry: set block(above: 0.6em)

#let shown(runs) = {
  for run in runs {
    if run.at("bold", default: false) { strong(run.text) } else { run.text }
    if "footnote" in run {
      context if not in-contents.get() { footnote(run.footnote) }
    }
  }
}

// Everything that is read as a paragraph is one, also inside a block.
#let styles = (
  title: words => block(
    above: 0.8em,
    below: 0.8em,
    text(size: 20pt, weight: "bold", fill: ink, par(words)),
  ),
  subtitle: words => block(above: 1em, below: 1.4em, text(size: 14pt, par(words))),
  notice: words => block(
    width: 100%,
    above: 1em,
    below: 2em,
    inset: 8pt,
    stroke: line,
    align(center, par(strong(words))),
  ),
  statement: words => block(above: 1em, below: 0.6em, par(strong(words))),
  body: words => par(words),
  note: words => block(above: 0.7em, below: 0.7em, text(size: 9pt, fill: quiet, par(words))),
  leadIn: words => block(
    sticky: true,
    above: 0.7em,
    below: 0.7em,
    text(size: 9pt, fill: quiet, par(words)),
  ),
  attribution: words => block(
    sticky: true,
    above: 1em,
    below: 0.5em,
    text(size: 10pt, weight: "bold", fill: quiet, par(words)),
  ),
)

#let cell-lines(cell) = {
  cell.lines
    .map(line => {
      let look = text.with(
        weight: if line.at("bold", default: false) { "bold" } else { "regular" },
        ..if line.at("quiet", default: false) { (fill: quiet) },
      )
      look(if line.text == "" { "\u{a0}" } else { line.text })
    })
    .join(linebreak())
}

#let cell-of(cell) = table.cell(
  colspan: cell.at("columns", default: 1),
  rowspan: cell.at("rows", default: 1),
  breakable: cell.breakable,
  fill: if cell.at("isHeader", default: false) { group-fill },
  cell-lines(cell),
)

#let data-table(content) = {
  set text(size: 9pt, hyphenate: false)
  set par(leading: 0.5em)
  let columns = content.columns
  table(
    columns: columns.map(column => column.share * 1fr),
    align: columns.map(column => if column.at("align", default: "left") == "right" { right } else { left }),
    stroke: line,
    inset: (x: 4pt, y: 3.5pt),
    table.header(
      ..columns.map(column => table.cell(
        fill: header-fill,
        column.header.map(words => strong(words)).join(linebreak()),
      )),
    ),
    ..content
      .rows
      .map(row => {
        // A row across the table heads those below it, and comes again with them on the next page.
        if row.len() == 1 { (table.header(level: 2, cell-of(row.first())),) } else { row.map(cell-of) }
      })
      .flatten(),
  )
}

#let form-table(content) = block(
  breakable: content.rows.len() > 24,
  {
    set text(size: 10pt, hyphenate: false)
    table(
      columns: content.columns.map(column => column.share * 1fr),
      stroke: line,
      inset: (x: 5pt, y: 4pt),
      ..content.rows.map(row => row.map(cell-of)).flatten(),
    )
  },
)

#let picture(part) = {
  let shapes = part.shapes.map(shape => {
    let points = shape.points.map(point => str(point.at(0)) + "," + str(point.at(1))).join(" ")
    "<polygon fill='" + shape.fill + "' points='" + points + "'/>"
  })
  let drawing = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + str(part.width) + " " + str(part.height) + "'>"
      + "<rect width='100%' height='100%' fill='" + part.background + "'/>" + shapes.join() + "</svg>"
  )
  block(
    sticky: part.at("staysWithNext", default: false),
    image(bytes(drawing), format: "svg", width: part.width * 1pt, height: part.height * 1pt, alt: part.description),
  )
}

#let draw(part) = {
  if part.kind == "paragraph" {
    let words = (styles.at(part.style))(shown(part.runs))
    if part.at("staysWithNext", default: false) {
      block(sticky: true, above: 0.75em, below: 0.75em, words)
    } else { words }
  } else if part.kind == "list" {
    list(..part.items.map(item => {
      shown(item.runs)
      for below in item.below { par(shown(below)) }
    }))
  } else if part.kind == "heading" {
    if part.startsPage { pagebreak(weak: true) }
    heading(level: part.level, shown(part.runs))
  } else if part.kind == "contents" {
    pagebreak(weak: true)
    block(below: 1em, text(size: 15pt, weight: "bold", fill: ink, par(part.title)))
    outline(title: none, depth: 2)
  } else if part.kind == "space" {
    v(part.height * 1pt)
  } else if part.kind == "picture" {
    picture(part)
  } else if part.look == "form" {
    form-table(part)
  } else {
    data-table(part)
  }
}

#let running-head(lines) = {
  set text(size: 9pt, fill: quiet)
  set par(leading: 0.4em)
  grid(
    columns: (1fr, auto),
    column-gutter: 12pt,
    row-gutter: 4pt,
    ..lines.map(line => (line.left, align(right, line.right))).flatten(),
  )
}

#let running-foot(words) = {
  set text(size: 9pt, fill: quiet)
  grid(
    columns: (1fr, auto),
    words,
    context [Page #counter(page).display() of #counter(page).final().first()],
  )
}

#for part in report.sections {
  set page(
    paper: part.page.paper,
    flipped: part.page.orientation == "landscape",
    margin: (
      x: if part.page.orientation == "landscape" { 42pt } else { 57pt },
      top: 58pt + 11pt * part.page.header.len(),
      bottom: 54pt,
    ),
    header: running-head(part.page.header),
    footer: running-foot(part.page.footer),
    header-ascent: 16pt,
  )
  for block in part.blocks { draw(block) }
}
`;
