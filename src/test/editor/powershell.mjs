// Prints what in a script is no PowerShell, by line: node powershell.mjs SCRIPT.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';

await Parser.init();
const grammar = 'node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm';
const parser = new Parser();
parser.setLanguage(await Language.load(fileURLToPath(new URL(grammar, import.meta.url))));

function tell(node) {
  if (node.isError || node.isMissing) {
    console.log(`${node.startPosition.row + 1}: ${node.text}`);
  }
  node.children.forEach(tell);
}

tell(parser.parse(readFileSync(process.argv[2], 'utf8')).rootNode);
