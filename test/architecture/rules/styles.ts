import postcss, { type Declaration, type Root } from 'postcss';
import ts from 'typescript';
import { nodesIn, parse, type Finding, type Rule, type Source } from '../source.js';

const NAMED_COLOURS =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen';

const COLOUR = new RegExp(
  `#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\\(|(?<![\\w-])(?:${NAMED_COLOURS.replaceAll(' ', '|')})(?![\\w-])`,
  'i',
);
/** Lengths but `lh`, a line as it is, which follows the tokens of text and the person's own spacing. Nothing, in a sum, is `0px`. */
const LENGTH =
  /(?<![\w.-])-?(?!0px)(?:\d+\.?\d*|\.\d+)(px|r?em|rlh|r?cap|r?ch|r?ex|r?ic|pt|pc|in|cm|mm|q)\b/gi;
const DURATION = /(?<![\w.-])-?(?:\d+\.?\d*|\.\d+)m?s\b/i;

/** Colours, lengths and durations come from tokens, so that rooms, agencies and people can change them. */
export function tokensOnly(source: Source): Finding[] {
  return declarationsIn(source).flatMap(({ declaration, line }) => {
    const value = declaration.value
      .replace(/url\([^)]*\)|(["'])(?:\\.|(?!\1).)*\1/g, '')
      .replace(/--[\w-]+/g, '');
    const raw = COLOUR.exec(value)?.[0] ?? lengthIn(value, declaration) ?? DURATION.exec(value)?.[0];
    return raw
      ? [{ path: source.path, line, says: `writes ${raw} in ${declaration.prop}; take a token` }]
      : [];
  });
}

/** A box of one pixel that is clipped away is how text stays for screen readers alone; it is no measure of anything. */
function lengthIn(value: string, declaration: Declaration): string | undefined {
  const isHidden = declaration.parent?.some(
    (node) => node.type === 'decl' && /^clip(-path)?$/.test(node.prop),
  );
  return [...value.matchAll(LENGTH)]
    .map(([length]) => length)
    .find((length) => !(isHidden && /^-?1px$/.test(length)));
}

/** Nothing moves by itself; a press may fade opacity (catalogue, the contract every part keeps). */
export function keepsStill(source: Source): Finding[] {
  const findings: Finding[] = [];
  for (const { root, line } of sheetsIn(source)) {
    const refuse = (at: number | undefined, says: string): void =>
      void findings.push({ path: source.path, line: line + (at ?? 1), says });
    root.walkAtRules('keyframes', (rule) => refuse(rule.source?.start?.line, 'defines keyframes'));
    root.walkDecls(/^animation/, ({ value, source: place }) => {
      if (value !== 'none') refuse(place?.start?.line, `animates: ${value}`);
    });
    root.walkDecls(/^transition(-property)?$/, ({ value, source: place }) => {
      if (value.split(',').some((one) => !/^\s*(none|opacity)\b/.test(one)))
        refuse(place?.start?.line, `fades ${value}`);
    });
  }
  return findings;
}

/** `font` and `all` also fix line height and font family, which a person's own text spacing must be able to change. */
export function leavesTextSpacing(source: Source): Finding[] {
  return declarationsIn(source)
    .filter(({ declaration }) => declaration.prop === 'font' || declaration.prop === 'all')
    .map(({ declaration, line }) => ({
      path: source.path,
      line,
      says: `sets ${declaration.prop}; use its longhands`,
    }));
}

/** The build marks what is important, and a part's own mark would reach the text spacing too. */
export function marksNothing(source: Source): Finding[] {
  return declarationsIn(source)
    .filter(({ declaration }) => declaration.important)
    .map(({ declaration, line }) => ({
      path: source.path,
      line,
      says: `marks ${declaration.prop} important by hand`,
    }));
}

/** One rule after the other on the same file. */
export const every =
  (...rules: Rule[]): Rule =>
  (source) =>
    rules.flatMap((rule) => rule(source));

function declarationsIn(source: Source): { declaration: Declaration; line: number }[] {
  return sheetsIn(source).flatMap(({ root, line }) => {
    const found: { declaration: Declaration; line: number }[] = [];
    root.walkDecls(
      (declaration) => void found.push({ declaration, line: line + (declaration.source?.start?.line ?? 1) }),
    );
    return found;
  });
}

/** The stylesheets in a file: the whole of a `.css`, and each css`…` template of a module. */
function sheetsIn(source: Source): { root: Root; line: number }[] {
  if (source.path.endsWith('.css')) return [{ root: postcss.parse(source.text), line: 0 }];
  return [...nodesIn(parse(source))]
    .filter((node) => ts.isTaggedTemplateExpression(node))
    .filter(({ tag }) => tag.getText() === 'css')
    .map(({ template }) => ({
      root: postcss.parse(written(template)),
      line: template.getSourceFile().getLineAndCharacterOfPosition(template.getStart()).line,
    }));
}

function written(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join('var(--x)');
}
