package app;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

public record NewPhone(@NotBlank String number, @NotNull Integer extension) {}
