import { posix, sep } from 'node:path';
import { LAYERS, PACKAGES } from '../importMap.mjs';

/**
 * @typedef {{ layer: string, house: string }} Place `house` is the layer, or one feature in it
 * @typedef {{ type: string, value?: unknown, object?: { type: string } }} Node
 */

/** Keeps `config/importMap.mjs`. Tests may import what they like; nothing else may import tests. */
export const importMap = {
  /** @param {{ filename: string, report(what: { node: Node, message: string }): void }} context */
  create(context) {
    const file = inSource(context.filename.split(sep).join('/'));
    if (file === null || /\.test\.tsx?$/.test(file)) return {};

    /** @param {Node | null | undefined} node */
    const check = (node) => {
      if (typeof node?.value !== 'string') return;
      const message = refusal(file, node.value);
      if (message) context.report({ node, message });
    };

    return {
      /** @param {{ source: Node }} node */
      ImportDeclaration: ({ source }) => check(source),
      /** @param {{ source: Node | null }} node */
      ExportNamedDeclaration: ({ source }) => check(source),
      /** @param {{ source: Node }} node */
      ExportAllDeclaration: ({ source }) => check(source),
      /** @param {{ source: Node }} node */
      ImportExpression: ({ source }) => check(source),
      /** @param {{ source: Node }} node `import('…').Type` */
      TSImportType: ({ source }) => check(source),
      /** @param {{ callee: { name?: string }, arguments: Node[] }} node a worker's address */
      NewExpression: ({ callee, arguments: [path, base] }) => {
        // new URL('./x.worker.ts', import.meta.url)
        if (callee.name === 'URL' && base?.object?.type === 'MetaProperty') check(path);
      },
    };
  },
};

/**
 * Why this import is against the map, or null.
 *
 * @param {string} file below `src/`
 * @param {string} written as it stands in the import
 */
function refusal(file, written) {
  const specifier = written.replace(/\?.*$/, '');
  const from = place(file);
  if (from === null) return `src/${file} is in no layer of config/importMap.mjs`;

  if (specifier.startsWith('.')) {
    const target = place(posix.join(posix.dirname(file), specifier));
    if (target?.house === from.house) return null;
    return `Between folders an import begins with #: ${written}`;
  }
  if (specifier.startsWith('#')) {
    const target = place(specifier.slice(1));
    if (target === null) return `${written} is in no layer of config/importMap.mjs`;
    if (target.house === from.house) return `Inside a folder imports are relative: ${written}`;
    if (target.layer === from.layer) return `A feature imports no other feature: ${written}`;
    if (LAYERS[from.layer]?.includes(target.layer)) return null;
    return `${from.layer} may not import ${target.layer}: ${written}`;
  }
  const name = packageName(specifier);
  const knowing = Object.hasOwn(PACKAGES, name) ? PACKAGES[name] : undefined;
  if (!knowing) return `The package ${name} is not in config/importMap.mjs`;
  if (knowing.includes(from.layer)) return null;
  return `The package ${name} is known in ${knowing.join(', ')} alone`;
}

/**
 * @param {string} file below `src/`
 * @returns {Place | null}
 */
function place(file) {
  const [layer = '', house = '', ...deeper] = file.split('/');
  if (layer === 'main.tsx') return { layer: 'app', house: 'app' };
  if (!Object.hasOwn(LAYERS, layer)) return null;
  const isFeature = layer === 'features' && deeper.length > 0;
  return { layer, house: isFeature ? `features/${house}` : layer };
}

/** @param {string} path */
function inSource(path) {
  const start = path.lastIndexOf('/src/');
  return start < 0 ? null : path.slice(start + '/src/'.length);
}

/** @param {string} specifier */
function packageName(specifier) {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
