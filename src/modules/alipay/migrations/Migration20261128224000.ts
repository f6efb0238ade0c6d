import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128224000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "alipay_dispute_file" ("id" text not null, "alipay_dispute_request_id" text not null, "content" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_dispute_file_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_dispute_file_deleted_at" ON "alipay_dispute_file" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_dispute_file_alipay_dispute_request_id_unique" ON "alipay_dispute_file" ("alipay_dispute_request_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_dispute_file_created_at" ON "alipay_dispute_file" ("created_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "alipay_dispute_file" cascade;`)
  }
}
