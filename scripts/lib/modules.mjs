import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { Problem } from './command.mjs';
import { at } from './paths.mjs';

/** What a module exports by name: `{ name, isType, isPublic }` each, in the order of the file. */
export function exportsOf(path) {
  const source = ts.createSourceFile(path, readFileSync(at(path), 'utf8'), ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return reexports(statement, path);
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => ({
        name: name.getText(),
        isType: false,
      }));
    }
    if (!statement.name) return [];
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    return [
      {
        name: statement.name.text,
        isType,
        isPublic: ts.isClassDeclaration(statement) && isPublic(statement),
      },
    ];
  });
}

function reexports({ exportClause, isTypeOnly }, path) {
  if (!exportClause || !ts.isNamedExports(exportClause)) {
    throw new Problem(`${path} exports everything of another module. Name what it exports.`);
  }
  return exportClause.elements.map((element) => ({
    name: element.name.text,
    isType: isTypeOnly || element.isTypeOnly,
  }));
}

/** Elements and what they extend, by the naming rule, and events. */
const isPublic = ({ name, heritageClauses = [] }) =>
  name.text.startsWith('Lee') ||
  heritageClauses.some(({ types }) => types.some(({ expression }) => expression.getText().endsWith('Event')));
