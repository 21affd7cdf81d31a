import { tsImport } from 'tsx/esm/api';
import ts from 'typescript';
import { at } from './paths.mjs';
import { camel } from './parts.mjs';

/** Options that say what is known already, on a question. */
const KNOWN = ['checked', 'values', 'value', 'state'];

/** Options that what stands inside a part is given to. */
const INSIDE = ['steps', 'consents', 'content', 'text'];

/**
 * What the helper of each part takes, from its types: `{ part, helper, module, given, options, nodes, inside }`, and of a
 * question also which `known` option it has, and the tag of the native `control` that is sent under its name, if one is.
 */
export async function readHelpers(parts) {
  const paths = parts.map(({ module }) => at(`${module}.html.ts`));
  const program = ts.createProgram(paths, { ...compilerOptions(), noEmit: true });
  const checker = program.getTypeChecker();
  return Promise.all(
    parts.map(async (part, index) => {
      const helper = camel(part.noun);
      const file = program.getSourceFile(paths[index]);
      const symbol = checker
        .getExportsOfModule(checker.getSymbolAtLocation(file))
        .find(({ name }) => name === helper);
      const of = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const [{ parameters }] = checker.getTypeOfSymbol(of).getCallSignatures();
      return { part, helper, ...(await described(part, helper, parameters, checker)) };
    }),
  );
}

function compilerOptions() {
  const { config } = ts.readConfigFile(at('tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, at('.')).options;
}

async function described({ module }, helper, parameters, checker) {
  const types = parameters.map((one) => checker.getTypeOfSymbol(one));
  if (parameters.length > 1) {
    // The parameters themselves are the options.
    const options = parameters.map(({ name }) => name);
    const nodes = options.filter((_, index) => takesMarkup(types[index]));
    return { parameters: options, options, nodes, inside: INSIDE.find((one) => options.includes(one)) };
  }
  const [type] = types;
  const given = (type.aliasSymbol ?? type.symbol).name;
  const symbols = optionsIn(type);
  const options = [...symbols.keys()];
  const nodes = options.filter((name) => takesMarkup(checker.getTypeOfSymbol(symbols.get(name))));
  const about = { given, options, nodes, inside: INSIDE.find((one) => nodes.includes(one)) };
  if (!['name', 'label'].every((one) => symbols.has(one) && !isOptional(symbols.get(one)))) return about;
  const { [helper]: write } = await tsImport(at(`${module}.html.ts`), import.meta.url);
  const [control] = controlsIn(String(write(sample(type, checker))));
  return { ...about, known: KNOWN.find((one) => options.includes(one)), control };
}

const constituents = (type) => (type.isUnion() ? type.types : [type]);

const optionsIn = (type) =>
  new Map(constituents(type).flatMap((one) => one.getProperties().map((option) => [option.name, option])));

const isOptional = ({ flags }) => Boolean(flags & ts.SymbolFlags.Optional);

const takesMarkup = (type) => constituents(type).some(({ symbol }) => symbol?.name === 'Markup');

const NAME = 'the name';

/** Something to give: of options only those that are needed, and lists, since some of a question's are its controls. */
function sample(type, checker) {
  const [first] = constituents(checker.getNonNullableType(type));
  if (first.isLiteral()) return first.value;
  if (first.flags & ts.TypeFlags.StringLike) return NAME;
  if (checker.isArrayLikeType(first)) return [sample(checker.getTypeArguments(first)[0], checker)];
  const given = first.getProperties().map((option) => [option, checker.getTypeOfSymbol(option)]);
  return Object.fromEntries(
    given
      .filter(
        ([option, type]) => !isOptional(option) || checker.isArrayLikeType(checker.getNonNullableType(type)),
      )
      .map(([{ name }, type]) => [name, sample(type, checker)]),
  );
}

/** The tags of the native controls that are sent under the name itself. */
const controlsIn = (markup) =>
  Array.from(
    markup.matchAll(new RegExp(`<(input|select|textarea)\\b[^>]* name="${NAME}"`, 'g')),
    ([, tag]) => tag,
  );
