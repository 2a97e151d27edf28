import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.MANSHET_DIST ?? '.next',
  poweredByHeader: false,
  agentRules: false,
  reactStrictMode: true,
  // Renditions are made at upload.
  images: { unoptimized: true },
  // `npm test` checks types with TypeScript 7; a second check here would only make the start slower.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@napi-rs/canvas',
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    'lightningcss',
    'pg',
    'sharp',
  ],
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
