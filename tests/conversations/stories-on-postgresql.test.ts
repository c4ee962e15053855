import { tellStories } from '../support/stories.ts';
import { wantedDatabases } from '../support/wanted-databases.ts';

if (wantedDatabases().includes('postgres')) tellStories('postgres');
