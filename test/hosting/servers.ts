/** The servers whose configuration is tested: what to change in it, and how to start them. */

export interface Server {
  /** Debian's package. */
  readonly name: string;
  /** As `check:site` calls it. */
  readonly host: string;
  readonly configuration: string;
  /** The lines to change, as the README says, and their values on this machine. */
  readonly changes: (place: Place) => readonly (readonly [from: string, to: string])[];
  /** What stands around the configuration on a whole system. */
  readonly around: (place: Place, configuration: string) => string;
  readonly command: (file: string) => readonly string[];
}

export interface Place {
  readonly port: string;
  /** The folder that is served. */
  readonly root: string;
  /** "" or "/centres". */
  readonly base: string;
  /** A folder for the server's own files. */
  readonly own: string;
}

const nginx: Server = {
  name: 'nginx',
  host: 'nginx',
  configuration: 'nginx.conf',
  changes: ({ port, root, base }) => [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /var/www/site;', `root ${root};`],
    ['set $base "";', `set $base "${base}";`],
  ],
  around: ({ own }, configuration) => `
    daemon off; master_process off; pid ${own}/pid; error_log stderr;
    events { }
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${own}/${use};`).join('\n')}
      ${configuration}
    }`,
  command: (file) => ['nginx', '-e', 'stderr', '-c', file],
};

const caddy: Server = {
  name: 'caddy',
  host: 'Caddy',
  configuration: 'Caddyfile',
  changes: ({ port, root, base }) => [
    ['http://:80 {', `http://127.0.0.1:${port} {`],
    ['root * /var/www/site', `root * ${root}`],
    ['vars base ""', `vars base "${base}"`],
  ],
  around: ({ own }, configuration) =>
    `{\n\tadmin off\n\tstorage file_system ${own}\n}\n${configuration}`,
  command: (file) => ['caddy', 'run', '--adapter', 'caddyfile', '--config', file],
};

const APACHE_MODULES = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'filter',
  'deflate',
  'headers',
  'rewrite',
];

const apache: Server = {
  name: 'apache2',
  host: 'Apache',
  configuration: 'apache.conf',
  changes: ({ port, root, base }) => [
    ['<VirtualHost *:80>', `<VirtualHost *:${port}>`],
    ['Define SITE_ROOT /var/www/site', `Define SITE_ROOT ${root}`],
    ['Define SITE_PATH /', `Define SITE_PATH ${base}/`],
  ],
  around: ({ own, port }, configuration) => `
    ServerRoot ${own}
    ServerName localhost
    PidFile ${own}/pid
    ErrorLog ${own}/errors
    ${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
    ${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
    TypesConfig /etc/mime.types
    Listen 127.0.0.1:${port}
    ${configuration}`,
  command: (file) => ['apache2', '-DFOREGROUND', '-f', file],
};

export const SERVERS: readonly Server[] = [nginx, caddy, apache];
