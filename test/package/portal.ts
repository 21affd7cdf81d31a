import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { copyPackages, manifestOf, pack } from '../../scripts/lib/packages.mjs';
import { at } from '../../scripts/lib/paths.mjs';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default?: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A portal of someone who has nothing of ours but what npm gives them: the packed library, unpacked, and what it depends on. */
export class Portal {
  readonly folder = mkdtempSync(join(tmpdir(), 'leeway-package-'));
  readonly tarball = pack(this.folder);
  readonly package: string;
  readonly manifest: Manifest;

  constructor() {
    const unpacked = spawnSync('tar', ['-xzf', this.tarball, '-C', this.folder]);
    if (unpacked.status !== 0) throw new Error(String(unpacked.stderr));
    this.manifest = manifestOf(join(this.folder, 'package')) as Manifest;
    this.package = join(this.folder, 'node_modules', this.manifest.name);
    mkdirSync(join(this.folder, 'node_modules'));
    renameSync(join(this.folder, 'package'), this.package);
    const { dependencies, peerDependencies = {} } = this.manifest;
    const peers = Object.keys(peerDependencies).flatMap((name) => [name, `@types/${name}`]);
    copyPackages(
      [...Object.keys(dependencies), ...peers.filter((name) => existsSync(at('node_modules', name)))],
      this.folder,
    );
    this.write('package.json', JSON.stringify({ private: true, type: 'module' }));
  }

  write(name: string, text: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }

  /** Every file of the package, from its folder, with `/`. */
  files(): string[] {
    return readdirSync(this.package, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.split(sep).join('/'),
    );
  }

  /** What can be asked for by the exports map: `leeway-ui/html.js`, and each of what a `*` stands for. */
  entries(): string[] {
    const { name, exports } = this.manifest;
    const files = this.files().map((path) => `./${path}`);
    return Object.entries(exports).flatMap(([entry, target]) => {
      const file = typeof target === 'string' ? target : target.default;
      // Types alone, of a framework that a portal without it does not ask for.
      if (!file) return [];
      const [start, end] = file.split('*');
      if (end === undefined) return join(name, entry);
      return files
        .filter((path) => path.startsWith(start) && path.endsWith(end))
        .map((path) => join(name, entry.replace('*', path.slice(start.length, -end.length))));
    });
  }

  /** Runs a script in Node, from the portal's folder, and gives what it printed as JSON. */
  run(name: string, script: string): unknown {
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.write(name, script)], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
