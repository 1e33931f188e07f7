// dependency-cruiser reads TypeScript through `typescript` (up to 6; this project has 7, which has no
// such API) or babel. This plugin leaves only what matters to the graph: imports and re-exports,
// and turns those of types alone into `require`, so that the rules can tell them from imports.
module.exports = function importsOnly({ types: t }) {
  const isTypeOnly = (node) =>
    (node.importKind ?? node.exportKind) === 'type' ||
    (node.specifiers.length > 0 && node.specifiers.every((each) => each.importKind === 'type'))
  const requireOf = (source) =>
    t.expressionStatement(t.callExpression(t.identifier('require'), [t.stringLiteral(source)]))
  const importOf = (source) => t.importDeclaration([], t.stringLiteral(source))
  return {
    manipulateOptions(_options, parser) {
      parser.plugins.push('typescript', 'jsx')
    },
    visitor: {
      Program(path) {
        const found = []
        path.traverse({
          'ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration'({ node }) {
            if (!node.source) return
            const source = node.source.value.split('?')[0]
            found.push(isTypeOnly(node) ? requireOf(source) : importOf(source))
          },
          CallExpression({ node }) {
            const [first] = node.arguments
            if (node.callee.type === 'Import' && t.isStringLiteral(first)) {
              found.push(importOf(first.value))
            }
          },
        })
        path.node.body = found
        path.skip()
      },
    },
  }
}
