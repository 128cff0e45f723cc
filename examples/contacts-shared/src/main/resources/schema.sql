CREATE TABLE IF NOT EXISTS contact (
  id UUID PRIMARY KEY,
  organization_id VARCHAR(64) NOT NULL,
  name VARCHAR(200) NOT NULL,
  email VARCHAR(320) NOT NULL,
  status VARCHAR(16) NOT NULL,
  notes VARCHAR NOT NULL,
  UNIQUE (organization_id, email)
);

CREATE TABLE IF NOT EXISTS appointment (
  id UUID PRIMARY KEY,
  organization_id VARCHAR(64) NOT NULL,
  contact_id UUID NOT NULL REFERENCES contact (id),
  title VARCHAR(200) NOT NULL,
  starts_at TIMESTAMP WITH TIME ZONE NOT NULL,
  ends_at TIMESTAMP WITH TIME ZONE NOT NULL,
  calendar_event VARCHAR(200) NOT NULL
);

CREATE TABLE IF NOT EXISTS phone_number (
  id UUID PRIMARY KEY,
  -- NULL: a number of the operator, which no organization sees.
  organization_id VARCHAR(64),
  number VARCHAR(20) NOT NULL UNIQUE,
  label VARCHAR(100) NOT NULL
);

-- Templates are the same for everyone, so no organization owns them.
CREATE TABLE IF NOT EXISTS template (
  id UUID PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  text VARCHAR NOT NULL
);

CREATE INDEX IF NOT EXISTS contact_of_organization ON contact (organization_id);
CREATE INDEX IF NOT EXISTS appointment_of_organization ON appointment (organization_id);
CREATE INDEX IF NOT EXISTS phone_number_of_organization ON phone_number (organization_id);
