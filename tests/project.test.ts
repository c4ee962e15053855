import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const root = join(import.meta.dirname, '..');
const readJson = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

describe('the project', () => {
  it('has imports that point one way', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/check-imports.ts'], { cwd: root, stdio: 'pipe' }),
    ).not.to.throw();
  });

  it('pins every dependency to one version, and lists it in the README with its reason', () => {
    const { dependencies, devDependencies, optionalDependencies } = readJson('package.json');
    const all: Record<string, string> = { ...dependencies, ...devDependencies, ...optionalDependencies };
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const [name, version] of Object.entries(all)) {
      expect(version, name).to.match(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(readme, `${name} in the README's table`).to.include(`\`${name}\``);
    }
  });

  it('has a lock file that names what each package must hash to, and no address', () => {
    const { packages } = readJson('package-lock.json') as { packages: Record<string, Record<string, unknown>> };
    for (const [path, entry] of Object.entries(packages)) {
      if (path === '' || entry.link) continue;
      expect(entry, path).to.have.property('integrity');
      expect(entry, path).not.to.have.property('resolved');
    }
  });
});
