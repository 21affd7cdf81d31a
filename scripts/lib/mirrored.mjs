/** A plugin of the manifest analyzer for properties that are their attribute: `@attribute()`, in src/base/attribute.ts. */
export const mirrored = () => ({
  name: 'leeway-mirrored',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const { members, attributes } =
      moduleDoc.declarations?.find(({ name }) => name === node.name?.text) ?? {};
    for (const member of node.members) {
      const call = member.modifiers
        ?.filter(ts.isDecorator)
        .find(({ expression }) => expression.expression?.getText() === 'attribute')?.expression;
      if (!call) continue;
      const field = members.find(({ name }) => name === member.name.getText());
      const options = Object.fromEntries(
        call.arguments.flatMap(({ properties }) =>
          properties.map(({ name, initializer }) => [name.text, initializer.getText()]),
        ),
      );
      const name = options.attribute?.slice(1, -1) ?? field.name.toLowerCase();
      const { type, description } = field;
      const initial = options.type === 'Boolean' ? 'false' : options.initial;
      const begins = initial && { default: initial };
      Object.assign(field, begins, { attribute: name, reflects: true });
      attributes.push({ name, type, ...begins, description, fieldName: field.name });
    }
  },
});
