import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Renewals are counted from the day that a subscription began. */
export class Migration20261129180000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "subscription" add column "began_at" timestamptz not null default now();`
    )
    this.addSql(`update "subscription" set "began_at" = "created_at";`)
    this.addSql(`alter table "subscription" alter column "began_at" drop default;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "subscription" drop column "began_at";`)
  }
}
