/** Where the content is kept, for those who edit it in a browser. */

import { z } from 'zod';

export const REPOSITORY_HOSTS = ['github', 'gitlab'] as const;

export const repositorySchema = z.strictObject({
  host: z.enum(REPOSITORY_HOSTS).describe('The service that keeps it: GitHub or GitLab'),
  name: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)+$/)
    .meta({ expected: 'owner and name with a slash, such as "owner/name"' })
    .describe('Its owner and name there'),
  branch: z
    .string()
    .regex(/^[\w./-]+$/)
    .meta({ expected: 'the name of a branch, such as "main"' })
    .describe('The branch that the site is built from'),
});

export type Repository = z.output<typeof repositorySchema>;
