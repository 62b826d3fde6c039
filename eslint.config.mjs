import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['languages/', 'lib/', 'dist/', 'imports/', '.synapse/', '.tekton/', '.bench/'] },
  tseslint.configs.recommended,
  {
    rules: {
      // Manifests are data of many shapes: Tekton's own schema leaves the same places open.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-expressions': 'error',
    },
  },
  {
    files: ['**/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
