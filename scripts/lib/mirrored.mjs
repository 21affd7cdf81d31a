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
          properties.map(({ name, initializer }) => [name.text, initializer.text]),
        ),
      );
      const name = options.attribute ?? field.name.toLowerCase();
      const { type, description } = field;
      const isBoolean = 'type' in options && { default: 'false' };
      Object.assign(field, isBoolean, { attribute: name, reflects: true });
      attributes.push({ name, type, ...isBoolean, description, fieldName: field.name });
    }
  },
});
