/** A line of the changelog is what its author wrote for the person who installs: no hash, no name, no link. */
export default {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replaceAll('\n', '\n  ')}`,
  // There is one package.
  getDependencyReleaseLine: async () => '',
};
